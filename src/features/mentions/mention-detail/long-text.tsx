import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/button';
import styles from './long-text.module.css';

/** From how many characters, or lines, on a text is folded. */
const MAX_LENGTH = 1200;
const MAX_LINES = 16;

/**
 * What someone wrote, as text and nothing else, in its own direction; folded when it is very long.
 * @param children the same text with parts of it set off
 */
export function LongText({ text, children = text }: { text: string; children?: ReactNode }) {
  const t = useTranslations('mentions');
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isLong = text.length > MAX_LENGTH || text.split('\n', MAX_LINES + 1).length > MAX_LINES;
  return (
    <>
      <p id={id} className={styles.text} dir="auto" data-folded={isLong && !isOpen}>
        {children}
      </p>
      {isLong && (
        <Button
          variant="quiet"
          size="small"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t(isOpen ? 'showLess' : 'showAll')}
        </Button>
      )}
    </>
  );
}
