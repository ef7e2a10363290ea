# The built app behind Caddy, which serves it without root on port 8080. Wires are a volume (compose.yaml).
FROM node:22-alpine AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx vite build && npm run program && sh deploy/write-headers.sh dist caddy > dist/security.caddy

FROM caddy:2-alpine
# The binary may bind low ports by a capability that a container without privileges refuses to grant.
RUN apk add --no-cache libcap-setcap && setcap -r /usr/bin/caddy && apk del libcap-setcap \
  && addgroup -S wireside && adduser -S -G wireside wireside
COPY --from=build /app/deploy/Caddyfile /app/dist/security.caddy /etc/caddy/
COPY --from=build /app/dist /srv/wireside
RUN rm /srv/wireside/security.caddy
USER wireside
EXPOSE 8080
HEALTHCHECK CMD wget -qO /dev/null http://localhost:8080/ || exit 1
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
