import type { PositionMatrix } from '../../app/position-matrix.ts'
import type { PositionCourse } from '../../app/positions.ts'
import type { Position } from '../../model/position.ts'
import type { Page } from '../page.ts'

export type PositionMatrixAnswer = PositionMatrix
export type PositionPage = Page<Position>
export type PositionCourseAnswer = PositionCourse
