import { isTest, type SourceFile, withoutComments } from './support/sources.ts';

/** Words that must not stand in the files of some folders, and where they may all the same. */
export interface SourceRule {
  readonly name: string;
  readonly files: RegExp;
  readonly found: RegExp;
  readonly except?: RegExp;
}

const program = /^(src|db\/migrations)\//;
const pure = /^src\/(domain|modules)\//;

export const sourceRules: readonly SourceRule[] = [
  // It never reaches the shards; app_enter does.
  { name: 'no set_config', files: program, found: /\bset_config\s*\(/i },
  {
    // It outlives its transaction and meets the next user of the connection.
    // A backup has a connection of its own, which ends with it.
    name: 'no SET for a session',
    files: program,
    except: /^src\/platform\/backup\//,
    found:
      /(?:^|[;'"`])\s*set\s+(?:session\s+)?(?!local\b|transaction\b|constraints\b)[a-z_]+(?:\.[a-z_]+)?\s*(?:=|to\b)/i,
  },
  {
    name: 'no SET ROLE but to migrate',
    files: program,
    found: /(?:^|[;'"`])\s*set\s+(?:session\s+)?(?:role|authorization)\b/i,
    except: /^src\/platform\/database\/migrate\.ts$/,
  },
  { name: 'no MERGE', files: program, found: /\bmerge\s+into\b/i },
  { name: 'no GROUPING SETS', files: program, found: /\bgrouping\s+sets\b|\bgroup\s+by\s+(rollup|cube)\b/i },
  {
    // Each node of a cluster has its own.
    name: 'advisory locks for migrations only',
    files: program,
    found: /\bpg_(try_)?advisory_/i,
    except: /^src\/platform\/database\/migrate\.ts$/,
  },
  { name: 'no LISTEN and NOTIFY', files: program, found: /\bpg_notify\b|[`'"](listen|notify) [a-z_]+[`'"]/i },
  // What a person sends must not become a statement.
  {
    // Nothing that a person sends can make us ask another machine. The supervisor asks its own sites.
    name: 'no request to other machines',
    files: /^src\/(public-site|officer-api|modules|jobs|platform|domain|main)\//,
    found: /(?<![.\w])fetch\(|\bfrom ['"](?:node:)?(?:https?|dns|tls|dgram|undici)['"]/,
    except: /^src\/main\/processes\/wait-until-healthy\.ts$/,
  },
  { name: 'no raw SQL', files: /^src\//, found: /\bsql\.(raw|lit)\b/ },
  {
    name: 'no clock but the injected one',
    files: pure,
    found: /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/,
  },
  {
    name: 'no clock of the database',
    files: pure,
    found: /(?<!Date\.)\b(now\(\)|clock_timestamp\b|current_(date|timestamp)\b)/i,
  },
  { name: 'no dice', files: pure, found: /\bMath\.random\b/ },
  {
    name: 'no markup from text',
    files: /^src\//,
    found: /(?<!<style )\bdangerouslySetInnerHTML\b|\.(inner|outer)HTML\s*=/,
  },
  { name: 'no code from text', files: /^src\//, found: /\beval\s*\(|\bnew Function\s*\(/ },
  // Nothing but HTML and styles leaves for a resident's browser.
  {
    name: 'no script for residents',
    files: /^src\/public-site\//,
    found: /<script\b|\bon(click|load|error|submit)=/i,
  },
];

/** Where a rule is broken: `rule: path:line`. */
export function brokenSourceRules(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const text = withoutComments(file);
      return sourceRules
        .filter((rule) => rule.files.test(file.path) && !rule.except?.test(file.path))
        .flatMap((rule) =>
          [...text.matchAll(new RegExp(rule.found, `${rule.found.flags}g`))].map(
            ({ index, 0: match }) =>
              `${rule.name}: ${file.path}:${text.slice(0, index + match.search(/\w/)).split('\n').length}`,
          ),
        );
    });
}
