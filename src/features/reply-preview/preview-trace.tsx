import { useEffect, useRef } from 'react';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { findMentionPreview } from '../../domain/reply/preview-replies';
import { Button } from '../../ui/button';
import type { ReasonContext } from '../resolutions/describe-reason';
import { OutcomeLabel } from '../resolutions/outcome-label';
import { WhyTrace } from '../resolutions/why-trace';
import styles from './preview-trace.module.css';
import { resolvePreviewedMention } from './resolve-previewed-mention';
import { useMentionTexts } from './use-mention-texts';
import type { PreviewScene } from './use-reply-preview';
import { ShownName } from '../written/shown-name';

/** The whole way to the answer of one mention, before and after. */
export function PreviewTrace({
  scene,
  mention,
  names,
  onBack,
}: {
  scene: PreviewScene;
  mention: number;
  names: Omit<ReasonContext, 'mention'>;
  onBack: () => void;
}) {
  const t = useTranslations('replyPreview.trace');
  const backRef = useRef<HTMLButtonElement>(null);
  const { mailboxId, facts, preview } = scene;
  const { texts } = useMentionTexts(mailboxId, [facts.mentionIds.at(mention)]);
  const isChanged = findMentionPreview(preview, mention)?.isChanged === true;
  const [text] = texts;

  useEffect(() => {
    backRef.current?.focus();
  }, []);

  return (
    <section className={styles.trace} aria-label={t('title')}>
      <header className={styles.header}>
        <Button
          ref={backRef}
          size="small"
          variant="quiet"
          icon={<ArrowLeft size={14} />}
          onClick={onBack}
        >
          {t('back')}
        </Button>
        {text && (
          <div className={styles.mention}>
            <bdi className={styles.author}>
              <ShownName name={text.author.name} />
            </bdi>
            <p className={styles.excerpt} dir="auto">
              {text.excerpt}
            </p>
          </div>
        )}
      </header>
      <div className={styles.sides} data-count={isChanged ? 2 : 1}>
        {isChanged && (
          <TraceSide title={t('before')} {...{ scene, mention, names }} side="before" />
        )}
        <TraceSide
          title={isChanged ? t('after') : t('both')}
          {...{ scene, mention, names }}
          side="after"
        />
      </div>
    </section>
  );
}

function TraceSide({
  title,
  scene,
  mention,
  names,
  side,
}: {
  title: string;
  scene: PreviewScene;
  mention: number;
  names: Omit<ReasonContext, 'mention'>;
  side: 'before' | 'after';
}) {
  const facts = scene.facts.classes[scene.facts.classOf[mention] ?? 0];
  const resolution = resolvePreviewedMention(scene, mention, side);
  if (facts === undefined || resolution === null) return null;
  return (
    <section className={styles.side} aria-label={title}>
      <h3 className={styles.title}>
        <span className={styles.when}>{title}</span>
        <span className={styles.outcome}>
          <OutcomeLabel outcome={resolution} />
        </span>
      </h3>
      <WhyTrace
        resolution={resolution}
        context={{ mention: facts, ...names }}
        resolveFrom={(folderId) =>
          resolvePreviewedMention(scene, mention, side, folderId) ?? resolution
        }
      />
    </section>
  );
}
