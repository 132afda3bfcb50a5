import { getMention, listMentions } from '../src/contract/mentions';
import type { Attachment } from '../src/domain/attachment';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { saveFile } from './save-file';
import type { Signet } from './signet';

const params = { mailboxId: 'care' };

/** Opens the newest mention of the demo that has an attachment of this kind. */
async function openMentionWith(signet: Signet, kind: Attachment['kind']): Promise<Attachment> {
  await signet.open({ world: 'demo' });
  const { items } = await signet.api(listMentions, {
    params,
    query: { folderId: 'archive', limit: '200' },
  });
  for (const { id, attachmentCount } of items) {
    if (attachmentCount === 0) continue;
    const { mention } = await signet.api(getMention, { params: { ...params, mentionId: id } });
    const found = mention.attachments.find((attachment) => attachment.kind === kind);
    if (found === undefined) continue;
    await signet.open({ path: `/mailboxes/care/folders/archive/mentions/${id}` });
    return found;
  }
  throw new Error(`The demo has no attachment of the kind ${kind}`);
}

test('a customer’s picture is shown when it is asked for, and not before', async ({
  page,
  signet,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/attachments/')) asked.push(request.url());
  });
  const { name, description } = await openMentionWith(signet, 'image');
  const show = page.getByRole('button', { name: `Show image ${name}` });
  await expect(show).toBeVisible();
  expect(asked).toEqual([]);

  await show.focus();
  await page.keyboard.press('Enter');
  const image = page.getByRole('img', { name: description ?? `${name}, without a description` });
  await expect(image).toBeVisible();
  expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(640);
  await expectNoViolations(page);

  await page.getByRole('button', { name: `Hide image ${name}` }).click();
  await expect(image).toHaveCount(0);
});

test('a customer’s picture that carries a script runs none of it', async ({ page, signet }) => {
  await page.addInitScript(() => {
    const acting = `top.document.documentElement.setAttribute('data-acted', 'yes')`;
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" onload="${acting}">
      <script>${acting}</script><image href="x" onerror="${acting}"/>
      <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="${acting}"/></body></foreignObject>
      <a href="javascript:${acting}"><rect width="120" height="80"/></a></svg>`;
    const real = window.fetch;
    window.fetch = (input, init) =>
      typeof input === 'string' && input.includes('/attachments/')
        ? Promise.resolve(new Response(picture))
        : real(input, init);
  });
  const { name } = await openMentionWith(signet, 'image');
  await page.getByRole('button', { name: `Show image ${name}` }).click();
  const image = page.getByRole('article').getByRole('img').last();
  await expect(image).toHaveJSProperty('naturalWidth', 120);
  await image.click();
  await expect(page.locator('html')).not.toHaveAttribute('data-acted');
  await expect(page.getByRole('article').locator('svg script, iframe, object, embed')).toHaveCount(
    0,
  );
});

test('a customer’s paper can be saved', async ({ page, signet }) => {
  const { name } = await openMentionWith(signet, 'file');
  const saved = await saveFile(page, () =>
    page.getByRole('button', { name: `Save file ${name}` }).click(),
  );
  expect(saved.name).toBe(name);
  expect(saved.text).toContain(name);
});
