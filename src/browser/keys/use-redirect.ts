import { useEffect } from 'react'
import { useNavigate } from 'react-router'

/** Goes to another address in place of this one, once it is known (`null` until then). */
export function useRedirect(to: string | null): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (to !== null) void navigate(to, { replace: true })
  }, [navigate, to])
}
