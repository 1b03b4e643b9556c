/** Reads the tables of a flatbuffer by absolute position; a position of 0 means "not there". */
export class FlatBufferReader {
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get root(): number {
    return this.follow(0);
  }

  /** Where field `id` of `table` lies. */
  field(table: number, id: number): number {
    const virtualTable = table - this.view.getInt32(table, true);
    const count = (this.view.getUint16(virtualTable, true) - 4) / 2;
    const offset = id < count ? this.view.getUint16(virtualTable + 4 + 2 * id, true) : 0;
    return offset === 0 ? 0 : table + offset;
  }

  /** What the reference in field `id` of `table` points to. */
  target(table: number, id: number): number {
    const at = this.field(table, id);
    return at === 0 ? 0 : this.follow(at);
  }

  /** The tables a vector of references points to. */
  tables(vector: number): number[] {
    return this.slots(vector).map((slot) => this.follow(slot));
  }

  integers(vector: number): number[] {
    return this.slots(vector).map((slot) => this.view.getInt32(slot, true));
  }

  u32(at: number): number {
    return this.view.getUint32(at, true);
  }

  text(at: number): string {
    const start = this.view.byteOffset + at + 4;
    return new TextDecoder().decode(new Uint8Array(this.view.buffer, start, this.u32(at)));
  }

  floats(vector: number): number[] {
    return this.slots(vector).map((slot) => this.view.getFloat32(slot, true));
  }

  private follow(at: number): number {
    return at + this.u32(at);
  }

  private slots(vector: number): number[] {
    if (vector === 0) return [];
    return Array.from({ length: this.u32(vector) }, (_, index) => vector + 4 + 4 * index);
  }
}
