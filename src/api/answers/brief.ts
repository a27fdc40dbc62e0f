import type { Verification } from '../../app/verify.ts'
import type { Brief } from '../../model/brief.ts'

export type BriefAnswer = Brief
export type VerificationAnswer = Verification
