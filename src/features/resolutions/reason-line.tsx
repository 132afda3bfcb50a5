import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { describeReason } from './describe-reason';
import type { ReasonContext, ReasonKey } from './describe-reason';
import { nameTags } from './name-tags';

/**
 * Why this profile answers, or why none does and what can be done; names set apart.
 * @param isCauseOnly leaves out what can be done
 */
export function ReasonLine({
  resolution,
  context,
  isCauseOnly = false,
}: {
  resolution: ReplyResolution;
  context: ReasonContext;
  isCauseOnly?: boolean;
}) {
  const t = useTranslations('resolutions');
  // Every sentence takes some of the same values; the compiler cannot hold all their types at once.
  const say = t.rich as unknown as (key: ReasonKey, values: object) => ReactNode;
  const sentences = describeReason(resolution, context).slice(0, isCauseOnly ? 1 : undefined);
  return sentences.map(({ key, values }, index) => (
    <Fragment key={key}>
      {index > 0 && ' '}
      {say(key, { ...values, ...nameTags })}
    </Fragment>
  ));
}
