import { useTranslations } from 'use-intl';
import type { TraceStep } from '../../domain/reply/resolution';
import { nameKind } from './reason-words';
import type { ReasonContext } from './describe-reason';
import { nameTags } from './name-tags';
import { TraceProfile } from './trace-profile';

/** Rule 1: whether only the receiver may answer, and who that is. */
export function TraceReceiverStep({
  step,
  context,
}: {
  step: Extract<TraceStep, { rule: 'receiving-profile' }>;
  context: ReasonContext;
}) {
  const t = useTranslations('trace');
  const profile = context.profiles.find(({ id }) => id === step.profileId);
  const service = context.services.find(({ id }) => id === context.mention.serviceId);
  const values = { service: service?.name ?? '', kind: nameKind(step.kind, context), ...nameTags };
  if (!step.spoke) {
    return t.rich('anyProfile', {
      ...values,
      receiver: profile === undefined ? 'none' : 'known',
      profile: profile?.name ?? '',
    });
  }
  return (
    <>
      <p>{t.rich('onlyReceiver', values)}</p>
      {step.profileId === null ? (
        <p>{t('receiverUnknown')}</p>
      ) : (
        <TraceProfile profileId={step.profileId} problem={step.problem} context={context} />
      )}
    </>
  );
}
