import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** What the build made: the same folder from `src/` and from `dist/`. */
const BUILT = fileURLToPath(new URL("../../dist/", import.meta.url));
const FILE = "resources/build-id";

/** Names the program with its resources: another build of anything but the same sources has another name. */
export function buildId(): string {
  const file = path.join(BUILT, FILE);
  return existsSync(file) ? readFileSync(file, "utf8") : hashBuild(BUILT);
}

/** Hashes the modules and the resources of a build; the build itself does, so that a start need not. */
export function hashBuild(built: string): string {
  const hash = createHash("sha256");
  const names = readdirSync(built, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".js") || (name.startsWith(`resources${path.sep}`) && name !== path.normalize(FILE)),
  );
  for (const name of names.sort()) {
    const entry = path.join(built, name);
    hash.update(`${name}\n`).update(createHash("sha256").update(readFileSync(entry)).digest());
  }
  return hash.digest("hex");
}
