import type { RegionKind } from '../../schemas/labels.ts';
import type { Guide } from '../guide.ts';
import { listedPlaces } from './region.ts';
import { taskViews, type TaskView } from './task.ts';

/** What the region picker offers: a place, a task, and what it takes to bring the two together. */
export interface PickerChoices {
  places: { id: string; name: string; kind: RegionKind; states: string[] }[];
  tasks: { id: string; label: string }[];
}

export const pickerChoices = (guide: Guide): PickerChoices => ({
  places: listedPlaces(guide).places.map(({ id, name, kind, states }) => ({ id, name, kind, states })),
  tasks: [...guide.tasks.values()].map(({ id, label }) => ({ id, label })),
});

/** What the picker loads at the first touch: every task with every way. */
export interface PickerAnswers {
  tasks: TaskView[];
}

export const pickerAnswers = (guide: Guide): PickerAnswers => ({
  tasks: taskViews(guide),
});
