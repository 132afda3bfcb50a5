import { Admin, Datagrid, List, Resource, SelectInput, TextField } from 'react-admin';
import type { DataProvider } from 'react-admin';
import { createRoot } from 'react-dom/client';
import type { World } from '../../mocks/worlds/world';
import type { ReplySettings } from '../../src/domain/reply/settings-choices';
import { createObjectRows } from '../resolver/object-rows';
import { createScene } from '../resolver/scene';

/**
 * The same tasks on another stack, all in the page: a list of all mentions with who answers them before and
 * after one dropdown is changed, changed ones first; and a choice of folders. The answers come from the
 * plain loop, what a folder holds from a filter made beforehand.
 */
const response = await fetch('/world.json');
const world = (await response.json()) as World;
const scene = createScene(world);
const objectRows = createObjectRows(scene);
const before = objectRows.runFirst(scene.saved);
const profiles = world.profiles.filter(({ serviceId }) => serviceId === 'facebook');

const folders = {
  all: world.mentions.map((_, place) => place),
  open: findPlaces(({ status }) => status === 'open'),
  resolved: findPlaces(({ status }) => status === 'resolved'),
  unassigned: findPlaces(({ status, assigneeId }) => status === 'open' && assigneeId === null),
};

function findPlaces(holds: (mention: World['mentions'][number]) => boolean): number[] {
  return world.mentions.flatMap((mention, place) => (holds(mention) ? [place] : []));
}

interface Item {
  id: string;
  author: string;
  text: string;
  before: string | undefined;
  after: string | undefined;
}

function chooseFacebook(profileId: string | undefined): ReplySettings {
  const { replyWith } = scene.saved.mailbox;
  if (profileId === undefined) return scene.saved;
  const choices = replyWith.mode === 'custom' ? replyWith.choices : {};
  const facebook = { kind: 'profile' as const, profileId };
  return {
    ...scene.saved,
    mailbox: { replyWith: { mode: 'custom', choices: { ...choices, facebook } } },
  };
}

const dataProvider = {
  getList: (_resource: string, { filter, pagination }: ListParams) => {
    const { answers, changed } = objectRows.runChanged(chooseFacebook(filter?.facebook), before);
    const places = folders[filter?.folder ?? 'all'];
    const isChanged = (place: number) => answers[place] !== before[place];
    const ordered = [...places.filter(isChanged), ...places.filter((place) => !isChanged(place))];
    const { page = 1, perPage = 25 } = pagination ?? {};
    const data = ordered.slice((page - 1) * perPage, page * perPage).flatMap((place): Item[] => {
      const mention = world.mentions[place];
      if (mention === undefined) return [];
      const { id, author, text } = mention;
      return [{ id, author: author.name, text, before: before[place], after: answers[place] }];
    });
    document.title = `${String(changed)} change`;
    return Promise.resolve({ data, total: places.length });
  },
} as unknown as DataProvider;

interface ListParams {
  filter?: { facebook?: string; folder?: keyof typeof folders };
  pagination?: { page: number; perPage: number };
}

function MentionList() {
  return (
    <List
      perPage={25}
      disableSyncWithLocation
      filters={[
        <SelectInput
          key="facebook"
          source="facebook"
          alwaysOn
          choices={profiles.map(({ id, name }) => ({ id, name }))}
        />,
        <SelectInput
          key="folder"
          source="folder"
          alwaysOn
          choices={Object.keys(folders).map((id) => ({ id, name: id }))}
        />,
      ]}
    >
      <Datagrid bulkActionButtons={false}>
        <TextField source="author" />
        <TextField source="text" />
        <TextField source="before" />
        <TextField source="after" />
      </Datagrid>
    </List>
  );
}

createRoot(document.getElementById('root') ?? document.body).render(
  <Admin dataProvider={dataProvider}>
    <Resource name="mentions" list={MentionList} />
  </Admin>,
);
