import './refuse-frames.ts'
import { createTrustedTypes } from './trusted-types.ts'

createTrustedTypes()
