import type { ComponentType, ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Hourglass, OctagonX, PencilLine } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { outboxParts } from '../../domain/outbox-part';
import type { OutboxPart } from '../../domain/outbox-part';
import styles from './folder-link.module.css';
import navigation from './folder-navigation.module.css';

/** How many replies a part of the Outbox holds; comes from whoever knows them. */
export type OutboxCount = ComponentType<{ mailboxId: string; part: OutboxPart }>;

const icons: Record<OutboxPart, LucideIcon> = {
  waiting: Hourglass,
  failed: OctagonX,
  drafts: PencilLine,
};

/** The ways to the parts of the Outbox. @param sent the way to the last one, which is a folder */
export function OutboxLinks({
  mailboxId,
  Count,
  sent,
}: {
  mailboxId: string;
  Count: OutboxCount;
  sent: ReactNode;
}) {
  const t = useTranslations('outboxParts');
  return (
    <>
      <div className={navigation.head}>
        <h2 className={navigation.heading}>{t('title')}</h2>
      </div>
      <ul className={navigation.folders} role="list">
        {outboxParts.map((part) => {
          const Icon = icons[part];
          return (
            <li key={part} className={navigation.folder}>
              <Link
                to="/mailboxes/$mailboxId/outbox/$part"
                params={{ mailboxId, part }}
                preload="intent"
                className={styles.link}
              >
                <span className={styles.icon}>
                  <Icon size={16} aria-hidden />
                </span>
                <span className={styles.name}>{t(part)}</span>{' '}
                <span className={styles.count}>
                  <Count mailboxId={mailboxId} part={part} />
                </span>
              </Link>
            </li>
          );
        })}
        {sent}
      </ul>
    </>
  );
}
