/** YAML's own error codes, said to an author in Chinese. */
import type { YAMLError } from 'yaml';
import { lineOf } from './source-text.ts';
import type { SourceText } from './source-text.ts';

const sentences: Partial<Record<YAMLError['code'], string>> = {
	DUPLICATE_KEY: '同一个字段写了两遍 → 留下一个，删掉另一个',
	TAB_AS_INDENT: '行首用了 Tab → YAML 只认空格，每一级缩进用两个空格',
	MISSING_CHAR: '引号或括号没有成对 → 补上另一半；句子里有引号时，外面换一种引号',
	BAD_INDENT: '这一行的缩进和上下不齐 → 同一级的字段对齐，下一级多两个空格',
	BAD_DQ_ESCAPE: '双引号里的反斜杠用错了 → 去掉反斜杠，或者改用单引号',
	BAD_SCALAR_START: '一句话不能用这个符号开头 → 给整句话加上双引号',
	BLOCK_AS_IMPLICIT_KEY: '这一行有两个“冒号加空格” → 给冒号后面的整句话加上双引号',
	MULTILINE_IMPLICIT_KEY: '这一行读不出“字段: 值” → 写成 title: 一句话，冒号后面空一格',
	MULTIPLE_DOCS: '文件中间多了一行 --- → 删掉它',
	BAD_ALIAS: '值用 * 开头会被当成引用 → 给整句话加上双引号',
};

const fullWidthColon = '这一行用了中文冒号“：” → 字段后面写英文冒号加一个空格，例如 title: 一句话';
const unreadable = '从这里开始读不懂 → 看看这一行和上一行的引号、冒号、缩进';

/** What is wrong and what to write instead. */
export function translateYamlError(error: YAMLError, source: SourceText, offset: number): string {
	if (/^\s*(- )?[\w-]+：/.test(lineOf(source, offset))) return fullWidthColon;
	if (/^ *\t/.test(lineOf(source, offset))) return sentences.TAB_AS_INDENT ?? unreadable;
	if (error.code === 'DUPLICATE_KEY') return sentences.DUPLICATE_KEY ?? unreadable;
	return sentences[error.code] ?? unreadable;
}
