-- The language of a person's mails. Nothing is known of accounts made before: null, and they get both languages.

-- CreateEnum
CREATE TYPE "language" AS ENUM ('ja', 'en');

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "language" "language";
