/** Little-endian numbers, one after the other, into a buffer of known length. */
export class ByteWriter {
  readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly view: DataView;
  private at = 0;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.view = new DataView(this.bytes.buffer);
  }

  u8(value: number): void {
    this.view.setUint8(this.take(1), value);
  }

  u16(value: number): void {
    this.view.setUint16(this.take(2), value, true);
  }

  u32(value: number): void {
    this.view.setUint32(this.take(4), value, true);
  }

  i64(value: number): void {
    this.view.setBigInt64(this.take(8), BigInt(value), true);
  }

  f32(value: number): void {
    this.view.setFloat32(this.take(4), value, true);
  }

  raw(values: Uint8Array): void {
    this.bytes.set(values, this.take(values.length));
  }

  private take(count: number): number {
    this.at += count;
    return this.at - count;
  }
}

/** Reads what ByteWriter wrote and remembers whether any number was not one. */
export class ByteReader {
  allFinite = true;
  allInRange = true;
  private readonly view: DataView;

  constructor(
    bytes: Uint8Array,
    private at = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    return this.view.getUint8(this.take(1));
  }

  u16(): number {
    return this.view.getUint16(this.take(2), true);
  }

  u32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  i64(): number {
    const value = Number(this.view.getBigInt64(this.take(8), true));
    this.allInRange &&= Number.isSafeInteger(value);
    return value;
  }

  f32(): number {
    const value = this.view.getFloat32(this.take(4), true);
    this.allFinite &&= Number.isFinite(value);
    return value;
  }

  oneOf<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    const value = choices[this.u32()];
    this.allInRange &&= value !== undefined;
    return value ?? (choices[0] as T);
  }

  private take(count: number): number {
    this.at += count;
    return this.at - count;
  }
}
