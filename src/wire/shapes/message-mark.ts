/** The line above each message in a file of several. Source: RFC 4155, and what programs write. */
export const MESSAGE =
  /^From (?:\S+@\S+ .{1,80}|\S+ {1,3}(?:mon|tue|wed|thu|fri|sat|sun)\b.{1,60}\d{4}.{0,10})$/i
