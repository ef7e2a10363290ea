import { acceptReload } from '../../browser/live/keep-app.ts'
import { reloadReason } from '../../browser/platform/app-builds.ts'
import { useStore } from '../../browser/platform/store.ts'
import { ReloadOffer } from './reload-offer.tsx'

/** A newer build, or a missing part of this one, where there is either. */
export function ReloadOffered() {
  return (
    <ReloadOffer
      reason={useStore(reloadReason)}
      onReload={acceptReload}
      onLater={() => reloadReason.set(null)}
    />
  )
}
