import type { PlacesCounted } from '../../app/places.ts'

export type PlacesAnswer = PlacesCounted
