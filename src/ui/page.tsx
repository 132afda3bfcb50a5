import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './page.module.css';

interface PageProps extends Omit<ComponentProps<'main'>, 'title'> {
  id: string;
  title: string;
  hint: string;
  /** What comes first still belongs to the head: no line between them. */
  isHeadOpen?: boolean;
}

/**
 * A page that is one column in the middle, below a head that says what it is. Its class may set
 * `--page-width` and, for it or what is in it, `--page-inset`, how far the text stands from the sides.
 */
export function Page({
  id,
  title,
  hint,
  isHeadOpen = false,
  className,
  children,
  ...rest
}: PageProps) {
  return (
    <main {...rest} id={id} tabIndex={-1} className={classNames(styles.page, className)}>
      <header className={classNames(styles.head, isHeadOpen ? styles.open : styles.closed)}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.hint}>{hint}</p>
      </header>
      {children}
    </main>
  );
}
