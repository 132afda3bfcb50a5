import { describeStore } from '../test-support/describe-store';
import { createMemoryStore } from './memory-store';

describeStore('memory', (documents) => Promise.resolve(createMemoryStore(documents)));
