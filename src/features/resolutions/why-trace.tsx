import { useTranslations } from 'use-intl';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { ruleKeys } from './reason-words';
import type { ReasonContext } from './describe-reason';
import { layOutTrace, markStep } from './lay-out-trace';
import { nameTags } from './name-tags';
import { ReasonLine } from './reason-line';
import { TraceCandidates } from './trace-candidates';
import { TraceElsewhere } from './trace-elsewhere';
import { TraceFolderStep } from './trace-folder-step';
import { TraceMailboxStep } from './trace-mailbox-step';
import { TraceReceiverStep } from './trace-receiver-step';
import { TraceRung } from './trace-rung';
import styles from './why-trace.module.css';

/**
 * The whole way to an answer: every rule in order, what it looked at, whom it turned down and why, and
 * which one spoke.
 * @param resolveFrom the answer with another folder open, to say how it would differ there; left out for
 *   an answer that was given once
 */
export function WhyTrace({
  resolution,
  context,
  resolveFrom,
  onFollowLink,
}: {
  resolution: ReplyResolution;
  context: ReasonContext;
  resolveFrom?: ((folderId: string) => ReplyResolution) | undefined;
  onFollowLink?: (() => void) | undefined;
}) {
  const t = useTranslations('trace');
  const ladder = layOutTrace(resolution);
  const { service, receivingProfile, folder, mailbox, noProfile, isAlternative } = ladder;
  const isDefaultReached = ladder.defaults.some(({ step }) => step !== null);
  const serviceName =
    context.services.find(({ id }) => id === context.mention.serviceId)?.name ?? '';
  return (
    <>
      <p className={styles.reason}>
        <ReasonLine resolution={resolution} context={context} />
      </p>
      <ol className={styles.ladder} aria-label={t('rules')}>
        <TraceRung number={0} title={t('rule.service')} mark={markStep(service)}>
          {service?.spoke === true ? (
            <ReasonLine resolution={resolution} context={context} />
          ) : (
            t.rich('serviceReplies', { service: serviceName, ...nameTags })
          )}
        </TraceRung>
        <TraceRung number={1} title={t('rule.receivingProfile')} mark={markStep(receivingProfile)}>
          {receivingProfile && <TraceReceiverStep step={receivingProfile} context={context} />}
        </TraceRung>
        <TraceRung number={2} title={t('rule.folder')} mark={markStep(folder)}>
          {folder && (
            <TraceFolderStep step={folder} context={context} onFollowLink={onFollowLink} />
          )}
        </TraceRung>
        <TraceRung number={3} title={t('rule.mailbox')} mark={markStep(mailbox)}>
          {mailbox && (
            <TraceMailboxStep
              step={mailbox}
              folderId={folder?.folderId ?? null}
              context={context}
              onFollowLink={onFollowLink}
            />
          )}
        </TraceRung>
        <TraceRung number={4} title={t('rule.default')} mark={null}>
          {isDefaultReached && (
            <>
              {isAlternative && <p>{t('alternativeOnly')}</p>}
              <ol className={styles.inner}>
                {ladder.defaults.map(({ rule, step }) => (
                  <TraceRung key={rule} title={t(`rule.${ruleKeys[rule]}`)} mark={markStep(step)}>
                    {step && <TraceCandidates step={step} context={context} />}
                  </TraceRung>
                ))}
                {noProfile && (
                  <TraceRung title={t('rule.noProfile')} mark={markStep(noProfile)}>
                    {t('nobody')}
                  </TraceRung>
                )}
              </ol>
            </>
          )}
        </TraceRung>
      </ol>
      {resolveFrom !== undefined && (
        <TraceElsewhere resolution={resolution} context={context} resolveFrom={resolveFrom} />
      )}
    </>
  );
}
