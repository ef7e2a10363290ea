import { updates, useReloadReason } from '../../browser/platform/updates.ts'
import { ReloadOffer } from './reload-offer.tsx'

/** A newer build, or a missing part of this one, where there is either. */
export function ReloadOffered() {
  return (
    <ReloadOffer reason={useReloadReason()} onReload={updates.accept} onLater={updates.decline} />
  )
}
