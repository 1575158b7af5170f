/** The parts of Plot that the pictures are made of; nothing else of it is sent to the browser. */
export { barX, barY, dot, lineY, plot, rect, ruleX, ruleY, text, tickX } from '@observablehq/plot';
