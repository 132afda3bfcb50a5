import { useTranslations } from 'use-intl';
import { listPreviewedMentions } from '../../domain/reply/list-previewed-mentions';
import { Skeleton } from '../../ui/skeleton';
import { ReasonLine } from '../resolutions/reason-line';
import { useReasonNames } from '../resolutions/use-reason-context';
import { useReasonAgent } from './preview-agent';
import type { PreviewAgent } from './preview-agent';
import { resolvePreviewedMention } from './resolve-previewed-mention';
import styles from './stopped-mentions.module.css';
import { useMentionTexts } from './use-mention-texts';
import type { PreviewScene } from './use-reply-preview';
import { ShownName } from '../written/shown-name';

/** How many mentions are named. */
const NAMED = 4;

/** The mentions that become blocked or unanswerable: the first few by author and why, and how many more. */
export function StoppedMentions({ scene, agent }: { scene: PreviewScene; agent: PreviewAgent }) {
  const t = useTranslations('replyPreview.stopped');
  const words = useTranslations('replyPreview.list');
  const names = useReasonNames(scene.mailboxId);
  const reasonAgent = useReasonAgent(agent);
  const { facts } = scene;
  const list = listPreviewedMentions(scene.preview, 'stopped');
  const mentions = Array.from({ length: NAMED }, (_, row) => list.at(row)).filter(
    (mention) => mention !== undefined,
  );
  const { texts } = useMentionTexts(
    scene.mailboxId,
    mentions.map((mention) => facts.mentionIds.at(mention)),
  );
  return (
    <>
      <ul className={styles.list}>
        {mentions.map((mention, place) => {
          const resolution = resolvePreviewedMention(scene, mention, 'after');
          const described = facts.classes[facts.classOf[mention] ?? 0];
          const text = texts[place];
          if (resolution === null || described === undefined) return null;
          return (
            <li key={mention}>
              {text === undefined ? (
                <Skeleton inlineSize="30%" />
              ) : (
                <bdi className={styles.author}>
                  <ShownName name={text?.author.name ?? words('gone')} />
                </bdi>
              )}
              <span className={styles.reason}>
                <ReasonLine
                  resolution={resolution}
                  context={{ mention: described, ...names, agent: reasonAgent }}
                  isCauseOnly
                />
              </span>
            </li>
          );
        })}
      </ul>
      {list.length > mentions.length && (
        <p>{t('more', { count: list.length - mentions.length })}</p>
      )}
    </>
  );
}
