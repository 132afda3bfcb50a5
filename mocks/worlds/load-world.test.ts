import { describe, expect, it } from 'vitest';
import { findWorldFaults } from './find-world-faults';
import { builtInWorldNames, createBuiltInWorld } from './load-world';
import { worldSchema } from './world-schema';

describe('the built-in worlds', () => {
  // The large worlds have the demo's shape; checking each of their mentions takes long and adds nothing.
  it.each(builtInWorldNames.filter((name) => name !== '100k' && name !== '1m'))(
    '%s is good',
    (name) => {
      const world = createBuiltInWorld(name);
      if (!world) throw new Error(`No world ${name}`);
      expect(findWorldFaults(world)).toEqual([]);
      expect(worldSchema.safeParse(world).error).toBeUndefined();
    },
  );

  it('are those that the product promises, and no other name is one', () => {
    expect([...builtInWorldNames].sort()).toEqual([
      '100k',
      '1m',
      'demo',
      'empty',
      'hostile',
      'wide',
      'worked-example',
    ]);
    expect(createBuiltInWorld('bakery')).toBeNull();
    expect(createBuiltInWorld('constructor')).toBeNull();
  });

  it('are made afresh at every call, so that nobody changes the next one', () => {
    const first = createBuiltInWorld('worked-example');
    first?.mentions.splice(0);
    first?.services[0]?.receivingProfileOnly.splice(0);
    const second = createBuiltInWorld('worked-example');
    expect(second?.mentions).toHaveLength(10);
    expect(second?.services[0]?.receivingProfileOnly).toEqual(['private-message']);
  });
});
