import { Clock, Copy, History, MessagesSquare, Pencil } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './bulk-reply.module.css';
import type { ConcernsNow } from './use-bulk-table';

const kinds = [
  'answering',
  'answeredMeanwhile',
  'waiting',
  'answeredSince',
  'otherProfile',
  'sameConversation',
] as const;
const icons = {
  answering: <Pencil />,
  answeredMeanwhile: <History />,
  waiting: <Clock />,
  answeredSince: <History />,
  otherProfile: <MessagesSquare />,
  sameConversation: <Copy />,
};

/** What is to be known of mentions that go out; each kind can be left out with one press. */
export function BulkConcerns({
  concerns,
  onLeaveOut,
}: {
  concerns: ConcernsNow;
  onLeaveOut: (ids: readonly string[]) => void;
}) {
  const t = useTranslations('bulkReply.concerns');
  const format = useFormatter();
  return (
    <div className={styles.notices} role="status">
      {kinds
        .filter((kind) => concerns[kind].length > 0)
        .map((kind) => {
          const count = concerns[kind].length;
          return (
            <Banner
              key={kind}
              tone="attention"
              icon={icons[kind]}
              actions={
                <Button
                  size="small"
                  onClick={() => {
                    onLeaveOut(concerns[kind]);
                  }}
                >
                  {t('leaveOut', { count })}
                </Button>
              }
            >
              {kind === 'answering'
                ? t(kind, {
                    names: format.list(concerns.answeringNames),
                    nameCount: concerns.answeringNames.length,
                    count,
                  })
                : t(kind, { count })}
            </Banner>
          );
        })}
    </div>
  );
}
