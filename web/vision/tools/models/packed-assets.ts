interface PackedFile {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
}

/** The files inside an Emscripten `*_packed_assets.data`, found at the offsets its loader script lists, by base name. */
export function readPackedAssets(loaderScript: string, data: Uint8Array): Map<string, Uint8Array> {
  const listing = /loadPackage\((\{"files"[\s\S]*?\})\);/.exec(loaderScript)?.[1];
  if (listing === undefined) throw new Error("The packed assets' loader lists no files.");
  const { files } = JSON.parse(listing) as { files: PackedFile[] };
  return new Map(
    files.map(({ filename, start, end }) => {
      if (end > data.length)
        throw new Error(`${filename} ends at ${end}, after the packed assets' ${data.length} bytes.`);
      return [filename.slice(filename.lastIndexOf("/") + 1), data.subarray(start, end)];
    }),
  );
}
