import type { ReactNode } from 'react';
import styles from './name-tags.module.css';

/**
 * How the names in a sentence are shown: `who` for profiles, `name` for all others. Each is isolated,
 * because a name may be written the other way round than the sentence.
 */
export const nameTags = {
  who: (name: ReactNode) => <bdi className={styles.who}>{name}</bdi>,
  name: (name: ReactNode) => <bdi className={styles.name}>{name}</bdi>,
};

/** The same in text without markup: Unicode's isolates stand for the element. */
export const nameMarks = {
  who: (name: string) => `\u2068${name}\u2069`,
  name: (name: string) => `\u2068${name}\u2069`,
};
