/**
 * The slides of a lesson: what stands on each, in which cut it is shown, and what the teacher reads beside it.
 * Pure: `library/lesson-slides.ts` reads the lesson into sections of blocks, and `components/teach-slide/` draws.
 */
import type { Line, TextSize } from './slide-room.ts';

/** Minutes of a class that a lesson is taught in. */
export type Cut = 1 | 5 | 30;

export const allCuts: readonly Cut[] = [1, 5, 30];

export type Figure = {
	picture: string;
	alt: string;
	caption?: string | undefined;
	/** Number of the step it shows, where the author says so. */
	step?: number | undefined;
};

export type Step = { title: string; lines: Line[] };

/** A part of a lesson's section, cleaned for the projector: no citations, no links. */
export type Block = (
	| { kind: 'text'; lines: Line[] }
	| { kind: 'steps'; steps: Step[] }
	| ({ kind: 'figure' } & Figure)
	| { kind: 'myth'; myth: Line[]; fact: Line[] }
	| { kind: 'danger' | 'remember' | 'tonight'; lines: Line[] }
	| { kind: 'story'; title: string; lines: Line[]; hard?: string | undefined }
	| { kind: 'pause'; minutes: number; lines: Line[] }
	| { kind: 'emergency'; title: string; lines: Line[] }
	| { kind: 'question'; question: string }
	/** For the teacher only. */
	| { kind: 'note'; html: string }
) & { sources: string[] };

/** A heading and what stands under it; the first section of a lesson has no heading. */
export type Section = { title: string; blocks: Block[]; sources: string[] };

/** What a slide shows. `first` slides of a section carry its title in large. */
export type SlideContent =
	| { kind: 'cover' }
	/** What this cut teaches and leaves out. */
	| { kind: 'plan'; cut: Cut }
	| { kind: 'warning'; about: string | undefined }
	| { kind: 'section'; first: boolean; lines: Line[]; size: TextSize; figure?: Figure | undefined }
	| {
			kind: 'step';
			n: number;
			of: number;
			word: string;
			/** The words of a long step go on on a second slide. */
			again: boolean;
			lines: Line[];
			size: TextSize;
			wordSize: 'poster' | 'title' | 'heading';
			figure?: Figure | undefined;
	  }
	| { kind: 'figure'; first: boolean; figure: Figure }
	| { kind: 'myth'; myth: Line[]; fact: Line[]; size: TextSize }
	| { kind: 'danger' | 'remember' | 'tonight'; lines: Line[]; size: TextSize }
	| { kind: 'story'; title: string; lines: Line[]; size: TextSize }
	| { kind: 'pause'; minutes: number; lines: Line[]; size: TextSize }
	| { kind: 'emergency'; title: string; lines: Line[]; size: TextSize }
	/** Asked in the middle of the lesson. */
	| { kind: 'question'; question: string }
	/** The same questions before and after; `place` when there are several. */
	| { kind: 'hands-before' | 'hands-after'; question: string; place?: { n: number; total: number } }
	/** What the hands say, and the way to the record. */
	| { kind: 'result' };

export type SlideKind = SlideContent['kind'];

export type Slide = {
	/** Place in the address: `#p7`. */
	id: string;
	cuts: Cut[];
	/** Title of the section it belongs to; empty before the first. */
	section: string;
	content: SlideContent;
	/** For the teacher: HTML of the notes of this part of the section. */
	notes: string[];
	/** Ids of the sources that its words rest on. */
	sources: string[];
};
