import { useTranslations } from 'use-intl';
import type { MentionListItem } from '../../contract/mentions';
import { findMentionPreview } from '../../domain/reply/preview-replies';
import { Skeleton } from '../../ui/skeleton';
import { ServiceMark } from '../profiles/service-mark';
import type { ReasonContext } from '../resolutions/describe-reason';
import { ReasonLine } from '../resolutions/reason-line';
import { OutcomeChange } from './outcome-change';
import styles from './preview-list.module.css';
import { resolvePreviewedMention } from './resolve-previewed-mention';
import type { PreviewScene } from './use-reply-preview';
import { ShownName } from '../written/shown-name';

/**
 * One mention of the preview: who wrote what, who answers before and after, and why. A single button,
 * which opens all of it.
 * @param text undefined while it is on its way; null when the mailbox no longer shows it
 */
export function PreviewRow({
  scene,
  mention,
  text,
  names,
  row,
  start,
  total,
  isTabStop,
  onOpen,
}: {
  scene: PreviewScene;
  mention: number;
  text: MentionListItem | null | undefined;
  names: Omit<ReasonContext, 'mention'>;
  row: number;
  start: number;
  total: number;
  isTabStop: boolean;
  onOpen: () => void;
}) {
  const facts = scene.facts.classes[scene.facts.classOf[mention] ?? 0];
  const previewed = findMentionPreview(scene.preview, mention);
  const resolution = resolvePreviewedMention(scene, mention, 'after');
  if (facts === undefined || previewed === null || resolution === null) return null;
  const service = names.services.find(({ id }) => id === facts.serviceId);
  return (
    <li
      className={styles.item}
      style={{ transform: `translateY(${String(start)}px)` }}
      aria-posinset={row + 1}
      aria-setsize={total}
    >
      <button
        type="button"
        className={styles.row}
        data-row={row}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onOpen}
      >
        <span className={styles.what}>
          <span className={styles.service} title={service?.name ?? facts.serviceId}>
            <ServiceMark
              serviceId={facts.serviceId}
              serviceName={service?.name ?? facts.serviceId}
            />
          </span>
          <MentionText text={text} />
        </span>
        <OutcomeChange previewed={previewed} />
        <span className={styles.reason}>
          <ReasonLine resolution={resolution} context={{ mention: facts, ...names }} isCauseOnly />
        </span>
      </button>
    </li>
  );
}

function MentionText({ text }: { text: MentionListItem | null | undefined }) {
  const t = useTranslations('replyPreview.list');
  if (text === undefined) return <Skeleton inlineSize="60%" />;
  if (text === null) return <span className={styles.excerpt}>{t('gone')}</span>;
  return (
    <>
      <bdi className={styles.author} data-mention-status={text.status}>
        <ShownName name={text.author.name} />
      </bdi>
      <span className={styles.excerpt} dir="auto">
        {text.excerpt}
      </span>
    </>
  );
}
