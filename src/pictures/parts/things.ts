/** All things, so that a scene imports them from one place. Most take their middle, standing ones the middle of their foot. */
export * from './belongings.ts';
export * from './kitchen.ts';
export * from './rescue.ts';
export * from './talk.ts';
