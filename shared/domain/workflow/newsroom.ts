import { z } from 'zod';
import { limits } from '../limits';
import { type Act, acts } from './moves';

const roleIdSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/);
export type RoleId = z.infer<typeof roleIdSchema>;

/** The posts of a city newspaper; the catalogues name them under `workflow.roles`. */
export const knownRoles = ['reporter', 'editor', 'director', 'deputyChief', 'chief'] as const;

const roleSchema = z.object({
  id: roleIdSchema,
  /** What the newsroom calls it; empty for the name that the catalogues have for a known one. */
  name: z.string().trim().max(40),
  may: z.array(z.enum(acts)).readonly(),
});
/** A post in the newsroom and what it may do; data, so that each newsroom has its own. */
export type Role = Readonly<z.infer<typeof roleSchema>>;

const personSchema = z.object({
  name: z.string().trim().min(1).max(limits.authorLength),
  roleId: roleIdSchema,
});
export type Person = Readonly<z.infer<typeof personSchema>>;

/** Who works here and as what. There is no password: people say who they are, and records say so. */
export const newsroomSchema = z.object({
  roles: z.array(roleSchema).min(1).max(20).readonly(),
  people: z.array(personSchema).max(limits.listLength).readonly(),
  /** The role of whoever sits at this desk; the name is the desk's `authorName`. */
  ownRoleId: roleIdSchema,
});
export type Newsroom = Readonly<z.infer<typeof newsroomSchema>>;

const trustedWith: { readonly [R in (typeof knownRoles)[number]]: readonly Act[] } = {
  reporter: ['submit', 'correct'],
  editor: ['submit', 'passFirst', 'correct'],
  director: ['submit', 'passFirst', 'passSecond', 'correct'],
  deputyChief: acts,
  chief: acts,
};

/** What each post is trusted with until the newsroom says otherwise. */
export const defaultNewsroom: Newsroom = {
  roles: knownRoles.map((id) => ({ id, name: '', may: trustedWith[id] })),
  people: [],
  // A desk on its own does everything itself.
  ownRoleId: 'chief',
};

/** A role by its id; undefined when the newsroom has it no more. */
export function roleOf(newsroom: Newsroom, id: RoleId): Role | undefined {
  return newsroom.roles.find((role) => role.id === id);
}

/** Whether a role may do an act; one that is not among the newsroom's may nothing. */
export function mayDo(newsroom: Newsroom, roleId: RoleId, act: Act): boolean {
  return roleOf(newsroom, roleId)?.may.includes(act) ?? false;
}
