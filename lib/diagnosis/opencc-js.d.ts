/** One of OpenCC's tables: entries between bars, each a character, a space, and what it stands for. */
declare module "opencc-js/dict/*" {
  const table: string;
  export default table;
}
