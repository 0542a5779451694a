import type { Disk, Look } from '../../src/files/disk.ts';

/** What a power cut can leave: the files by path, and the folders. */
export type Image = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly folders: ReadonlySet<string>;
};

/** A disk in memory that knows what of it would survive a power cut. */
export type CrashDisk = {
  readonly disk: Disk;
  /**
   * Every state in which a power cut could leave the disk now: of names in a folder that was not synced the
   * older ones or the newer ones, of bytes that were not synced any first part, with or without zeros for
   * the rest, as NTFS leaves them.
   */
  readonly images: () => readonly Image[];
};

type Inode = { now: Uint8Array; safe: Uint8Array };
type Names = ReadonlyMap<string, Inode>;

export const imageOf = (files: Readonly<Record<string, string>>, ...folders: string[]): Image => ({
  files: new Map(
    Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)]),
  ),
  folders: new Set(['/', ...folders]),
});

export function crashDisk(image: Image): CrashDisk {
  /** For each folder the names it has had since it was last synced; the last ones are those of now. */
  const folders = new Map<string, Names[]>();
  /** Folders whose own name was synced, with the folder they stand in. */
  const safeFolders = new Set(image.folders);
  const open = new Map<number, { readonly inode: Inode; at: number }>();
  let descriptors = 2;

  for (const folder of image.folders) {
    const names = [...image.files].filter(([file]) => split(file).folder === folder);
    const inodes = names.map(([file, bytes]): [string, Inode] => [
      split(file).name,
      { now: bytes, safe: bytes },
    ]);
    folders.set(folder, [new Map(inodes)]);
  }

  const namesIn = (folder: string): Names => {
    const names = folders.get(folder)?.at(-1);
    if (names === undefined) throw systemError('ENOENT');
    return names;
  };
  const find = (file: string): Inode | undefined => {
    const { folder, name } = split(file);
    return folders.get(folder)?.at(-1)?.get(name);
  };
  const change = (folder: string, edit: (names: Map<string, Inode>) => void): void => {
    const names = new Map(namesIn(folder));
    edit(names);
    folders.get(folder)?.push(names);
  };
  const opened = (fd: number): { readonly inode: Inode; at: number } => {
    const file = open.get(fd);
    if (file === undefined) throw systemError('EBADF');
    return file;
  };

  const disk: Disk = {
    open: (file, use) => {
      const { folder, name } = split(file);
      const found = find(file);
      if (use === 'create') {
        if (found !== undefined) throw systemError('EEXIST');
        change(folder, (names) =>
          names.set(name, { now: new Uint8Array(), safe: new Uint8Array() }),
        );
      }
      const inode = find(file);
      if (inode === undefined) throw systemError(folders.has(slashes(file)) ? 'EISDIR' : 'ENOENT');
      descriptors += 1;
      open.set(descriptors, { inode, at: 0 });
      return descriptors;
    },
    read: (fd, into) => {
      const file = opened(fd);
      const piece = file.inode.now.subarray(file.at, file.at + into.length);
      into.set(piece);
      file.at += piece.length;
      return piece.length;
    },
    write: (fd, bytes, at) => {
      const { inode } = opened(fd);
      const now = new Uint8Array(Math.max(inode.now.length, at + bytes.length));
      now.set(inode.now);
      now.set(bytes, at);
      inode.now = now;
      return bytes.length;
    },
    size: (fd) => opened(fd).inode.now.length,
    truncate: (fd, length) => {
      const { inode } = opened(fd);
      inode.now = inode.now.slice(0, length);
    },
    sync: (fd) => {
      const { inode } = opened(fd);
      inode.safe = inode.now;
    },
    close: (fd) => {
      open.delete(fd);
    },
    rename: (from, to) => {
      const inode = find(from);
      if (inode === undefined) throw systemError('ENOENT');
      const { folder, name } = split(to);
      // One step: no power cut leaves the file under both names, or under none.
      change(folder, (names) => {
        names.delete(split(from).name);
        names.set(name, inode);
      });
    },
    remove: (file) => {
      if (find(file) === undefined) throw systemError('ENOENT');
      const { folder, name } = split(file);
      change(folder, (names) => names.delete(name));
    },
    makeFolder: (folder) => {
      if (folders.has(slashes(folder))) throw systemError('EEXIST');
      namesIn(split(folder).folder);
      folders.set(slashes(folder), [new Map()]);
    },
    syncFolder: (folder) => {
      folders.set(slashes(folder), [namesIn(slashes(folder))]);
      for (const each of folders.keys()) {
        if (split(each).folder === slashes(folder)) safeFolders.add(each);
      }
    },
    list: (folder) => [...namesIn(slashes(folder)).keys()],
    entries: (folder) =>
      [...namesIn(slashes(folder)).keys()].map((name) => ({ name, kind: 'file' })),
    look: (file): Look | undefined => {
      if (folders.has(slashes(file))) return { kind: 'folder', permissions: 0o755 };
      return find(file) && { kind: 'file', permissions: 0o644 };
    },
    realPath: slashes,
    pause: () => undefined,
  };

  const images = (): readonly Image[] => {
    const found: Image[] = [];
    for (const kept of folderChoices(folders, safeFolders)) {
      const files = [...kept].flatMap(([folder, names]) =>
        [...names].map(([name, inode]) => ({ file: join(folder, name), inode })),
      );
      const tails = files.map(({ inode }) => inode.now.length - inode.safe.length);
      for (const cut of cutsOf(Math.max(0, ...tails))) {
        for (const zeros of [false, true]) {
          const contents = files.map(({ file, inode }): [string, Uint8Array] => [
            file,
            contentOf(inode, cut, zeros),
          ]);
          found.push({ files: new Map(contents), folders: new Set(kept.keys()) });
        }
      }
    }
    return found;
  };
  return { disk, images };
}

/** Each choice of older or newer names, folder by folder; a folder whose own name is lost takes all along. */
function folderChoices(
  folders: ReadonlyMap<string, readonly Names[]>,
  safe: ReadonlySet<string>,
): readonly ReadonlyMap<string, Names>[] {
  let choices: ReadonlyMap<string, Names>[] = [new Map()];
  for (const [folder, versions] of folders) {
    const isThere = (choice: ReadonlyMap<string, Names>): boolean =>
      folder === '/' || choice.has(split(folder).folder);
    choices = choices.flatMap((choice) => {
      const kept = isThere(choice)
        ? versions.map((names) => new Map([...choice, [folder, names]]))
        : [];
      return safe.has(folder) && isThere(choice) ? kept : [...kept, choice];
    });
  }
  return choices;
}

/** Some lengths from nothing to all: both ends, the bytes beside them, and seven between. */
function cutsOf(length: number): readonly number[] {
  const between = [1, 2, 3, 4, 5, 6, 7].map((eighth) => Math.floor((length * eighth) / 8));
  return [...new Set([0, 1, ...between, length - 1, length])].filter(
    (cut) => cut >= 0 && cut <= length,
  );
}

function contentOf({ now, safe }: Inode, cut: number, zeros: boolean): Uint8Array {
  if (now === safe) return now;
  // Bytes that were cut off are either back or gone.
  if (now.length <= safe.length) return cut === 0 && !zeros ? safe : now;
  const kept = Math.min(safe.length + cut, now.length);
  if (!zeros) return now.slice(0, kept);
  const content = new Uint8Array(now.length);
  content.set(now.subarray(0, kept));
  return content;
}

export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

const slashes = (path: string): string => path.replaceAll('\\', '/');

const join = (folder: string, name: string): string =>
  folder === '/' ? `/${name}` : `${folder}/${name}`;

function split(path: string): { readonly folder: string; readonly name: string } {
  const parts = slashes(path).split('/');
  const name = parts.pop() ?? '';
  return { folder: parts.join('/') || '/', name };
}
