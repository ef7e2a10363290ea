import { appBuilds, useReloadReason } from '../../browser/platform/app-builds.ts'
import { ReloadOffer } from './reload-offer.tsx'

/** A newer build, or a missing part of this one, where there is either. */
export function ReloadOffered() {
  return (
    <ReloadOffer
      reason={useReloadReason()}
      onReload={appBuilds.accept}
      onLater={appBuilds.decline}
    />
  )
}
