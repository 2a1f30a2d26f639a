import type { PanelButton } from '../panel/PanelElement';
import { isButtonAct } from './actParameters';
import type { Button } from './Card';
import type { CardScene } from './CardScene';
import { button, doing } from './parts';

/** A button of the panel as one that calls our server; null for what a link or a field does. `main`: the one that stands out. */
export const panelButton = (scene: CardScene, one: PanelButton, main = false): Button | null =>
  isButtonAct(one.act) ? button(one.label, doing(scene, one.act), { description: one.description, main }) : null;
