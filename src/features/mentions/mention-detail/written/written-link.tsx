import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../../ui/confirm-dialog';
import type { WrittenLink as Link } from './find-links';
import { ShownText } from '../../../written/shown-text';
import styles from './written.module.css';

/** The most of an address that a question shows. */
const MAX_SHOWN = 300;

/**
 * A web address that someone wrote, its host set off. Where what one reads and where it leads may be two
 * things it says the true host, and asks before it opens; it is no link then, so that nothing else opens it.
 */
export function WrittenLink({ text, link }: { text: string; link: Link }) {
  const t = useTranslations('written');
  const [isAsking, setIsAsking] = useState(false);
  const { start, hostStart, hostEnd, end, href, host, letters, warnings } = link;
  const written = (
    <>
      <ShownText text={text.slice(start, hostStart)} />
      <b className={styles.host}>
        <ShownText text={text.slice(hostStart, hostEnd)} />
      </b>
      <ShownText text={text.slice(hostEnd, end)} />
    </>
  );
  if (warnings.length === 0) {
    return (
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
        referrerPolicy="no-referrer"
        dir="ltr"
        className={styles.link}
      >
        {written}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        dir="ltr"
        className={styles.link}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {written} <span className={styles.trueHost}>{t('leadsTo', { host })}</span>
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('question', { host })}
          body={
            <>
              <ul className={styles.reasons}>
                {warnings.map((warning) => (
                  <li key={warning}>{t(`warnings.${warning}`)}</li>
                ))}
              </ul>
              {letters !== null && (
                <p>
                  {t.rich('letters', {
                    letters,
                    host: (name) => (
                      <bdi className={styles.host}>
                        <ShownText text={String(name)} />
                      </bdi>
                    ),
                  })}
                </p>
              )}
              <p className={styles.address} dir="ltr">
                {href.length > MAX_SHOWN ? `${href.slice(0, MAX_SHOWN)}…` : href}
              </p>
            </>
          }
          confirmLabel={t('open', { host })}
          cancelLabel={t('stay')}
          tone="danger"
          onConfirm={() => {
            setIsAsking(false);
            window.open(href, '_blank', 'noopener,noreferrer');
          }}
          onCancel={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
