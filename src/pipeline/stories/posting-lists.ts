/** Owners of one key that are looked at, the latest: a shingle that more stories share is a formula that their outlets print everywhere. */
const MAX_OWNERS = 256;

/** For each 32-bit key the numbers that own it: chains in typed arrays, 12 bytes an entry, whatever the number of keys. */
export class PostingLists {
  private heads = new Int32Array(1 << 12).fill(-1);
  private keys = new Uint32Array(1 << 12);
  private owners = new Int32Array(1 << 12);
  private next = new Int32Array(1 << 12);
  private count = 0;

  add(key: number, owner: number): void {
    if (this.count === this.keys.length) this.grow();
    this.keys[this.count] = key;
    this.owners[this.count] = owner;
    this.link(this.count++);
  }

  /** Calls `visit` with the owners of a key, latest first. */
  forEachOwner(key: number, visit: (owner: number) => void): void {
    let seen = 0;
    for (let at = this.heads[this.slot(key)]; at >= 0; at = this.next[at]) {
      if (this.keys[at] !== key) continue;
      visit(this.owners[at]);
      if (++seen === MAX_OWNERS) return;
    }
  }

  private link(at: number): void {
    const slot = this.slot(this.keys[at]);
    this.next[at] = this.heads[slot];
    this.heads[slot] = at;
  }

  /** Keys are the smallest of many hashes: only their low bits are spread evenly. */
  private slot(key: number): number {
    return key & (this.heads.length - 1);
  }

  private grow(): void {
    const size = this.count * 2;
    this.keys = enlarged(new Uint32Array(size), this.keys);
    this.owners = enlarged(new Int32Array(size), this.owners);
    this.next = new Int32Array(size);
    this.heads = new Int32Array(size).fill(-1);
    for (let at = 0; at < this.count; at++) this.link(at);
  }
}

function enlarged<T extends Uint32Array | Int32Array>(larger: T, from: T): T {
  larger.set(from);
  return larger;
}
