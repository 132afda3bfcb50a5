import { profileColourSchema } from '../../src/domain/profile';
import type { ProfileColour } from '../../src/domain/profile';

// Coprime to the number of colours, so that all are used before one comes again.
const STEP = 5;

/** The colour of the profile at `index` in a world: neighbours in the list get hues far apart. */
export function colourAt(index: number): ProfileColour {
  const colours = profileColourSchema.options;
  return colours[(index * STEP) % colours.length] ?? 'indigo';
}
