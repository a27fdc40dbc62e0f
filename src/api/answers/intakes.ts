import type { Intake } from '../../app/intakes.ts'

export type IntakeAnswer = Intake
