import { memo, useMemo } from 'react';
import { findLinks } from './find-links';
import { ShownText } from '../../../written/shown-text';
import { WrittenLink } from './written-link';

/** What someone wrote, as text: its web addresses as links, what nobody sees in it as marks. */
export const WrittenText = memo(function WrittenText({ text }: { text: string }) {
  const links = useMemo(() => findLinks(text), [text]);
  return (
    <>
      {links.map((link, place) => [
        <ShownText
          key={`text ${String(link.start)}`}
          text={text.slice(links[place - 1]?.end ?? 0, link.start)}
        />,
        <WrittenLink key={link.start} text={text} link={link} />,
      ])}
      <ShownText text={text.slice(links.at(-1)?.end ?? 0)} />
    </>
  );
});
