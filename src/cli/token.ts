import { type Command, Option } from 'commander'
import { ROLES, type Role } from '../api/desk.ts'
import { examples } from './context.ts'
import { print } from './terminal.ts'

/** A token for a server beyond loopback. */
export const token = (program: Command): void =>
  void program
    .command('token')
    .description('make a token and print the entry that lets it in; the token itself is shown once and kept nowhere')
    .requiredOption('--name <name>', 'whose it is: kept with decisions')
    .addOption(new Option('--role <role>', 'read; decide: also rule; admin: also add and drop documents').choices(ROLES).default('read'))
    .option('--json', 'as JSON')
    .addHelpText('after', examples('chancery token --name "Desk East" --role decide >> tokens.yaml'))
    .action(async ({ name, role, json }: { name: string; role: Role; json?: boolean }) => {
      const { newToken } = await import('../api/tokens.ts')
      const { token, entry } = newToken(name, role)
      if (json) return print(`${JSON.stringify({ token, ...entry })}\n`)
      await print(
        `# The token of ${name}, shown this once: ${token}\n# Keep the lines below in the file of tokens, in one list under \`tokens:\`.\ntokens:\n  - ${JSON.stringify(entry)}\n`,
      )
    })
