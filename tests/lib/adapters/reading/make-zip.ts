import { crc32, deflateRawSync } from "node:zlib";

export interface ZipFile {
  name: string;
  data: string | Uint8Array;
  /** Sizes, flags and so on other than the true ones. */
  lie?: Partial<{
    flags: number;
    method: number;
    size: number;
    crc: number;
    attributes: number;
    offset: number;
  }>;
}

/** A zip of deflated files, also such as no packer would make. */
export function makeZip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { local, central } = entry(file, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function entry({ name, data, lie = {} }: ZipFile, offset: number) {
  const bytes = Buffer.from(data as Uint8Array);
  const packed = deflateRawSync(bytes);
  const nameBytes = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(lie.flags ?? 0x800, 2);
  common.writeUInt16LE(lie.method ?? 8, 4);
  common.writeUInt32LE(lie.crc ?? crc32(bytes), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(lie.size ?? bytes.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([
    signature(0x04034b50),
    common,
    nameBytes,
    packed,
  ]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(lie.attributes ?? 0, 6);
  tail.writeUInt32LE(lie.offset ?? offset, 10);
  const central = Buffer.concat([
    signature(0x02014b50),
    Buffer.from([20, 3]),
    common,
    tail,
    nameBytes,
  ]);
  return { local, central };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
