import { computed, signal } from '@preact/signals';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { hall } from '../calls.ts';
import { isDue, type LoopItem } from './items.ts';

/** All that the manager wants shown on the screens of the branch. */
export const items = signal<readonly LoopItem[]>([]);

const day = computed(() => new Intl.DateTimeFormat('en-CA', { timeZone: branch.value?.timeZone ?? 'UTC' }).format(now.value));

/** What of it is for this hall, today. */
export const due = computed(() => items.value.filter((item) => isDue(item, hall, day.value)));

/** Texts are said in the line below, whatever is called. */
export const messages = computed(() => due.value.flatMap(({ texts }) => (texts ? [texts] : [])));
