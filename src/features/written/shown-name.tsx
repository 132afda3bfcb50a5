import { shortenName } from '../../domain/written/name-in-sentence';
import { ShownText } from './shown-text';

/** The name of somebody outside, no longer than a line, what nobody sees in it as marks. */
export function ShownName({ name }: { name: string }) {
  return <ShownText text={shortenName(name)} />;
}
