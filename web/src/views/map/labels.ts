type Box = Readonly<{ x: number; y: number; width: number; height: number }>

/** A mark's number stands in it where there is room; its name below or above, where it covers no other. */
export type Label = Readonly<{ text: string; y: number }>

const HEIGHT = 14
const letters = (text: string, each: number) => text.length * each
const meets = (a: Box, b: Box) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

export const holdsNumber = (radius: number, count: number) => letters(String(count), 6.6) + 3 < radius * 2

type Placed = Readonly<{ x: number; y: number; radius: number; name: string; count: number }>

/** Labels of marks, which come in the order of their weight: null where there is no room. */
export function labelsOf(marks: readonly Placed[], width: number): (Label | null)[] {
  const taken: Box[] = marks
    .filter(({ radius, count }) => holdsNumber(radius, count))
    .map(({ x, y, radius }) => ({ x, y, width: radius * 1.6, height: radius * 1.6 }))
  return marks.map(({ x, y, radius, name, count }) => {
    const text = holdsNumber(radius, count) ? name : `${name} ${count}`
    const wide = letters(text, 6.4) + 4
    if (x < wide / 2 || x > width - wide / 2) return null
    const boxes = [1, -1].map((side) => ({ x, y: y + side * (radius + HEIGHT / 2 + 1), width: wide, height: HEIGHT }))
    const free = boxes.find((box) => !taken.some((other) => meets(box, other)))
    if (!free) return null
    taken.push(free)
    return { text, y: free.y }
  })
}
