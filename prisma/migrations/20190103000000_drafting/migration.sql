-- The drafting room: steps, suggestions, snapshots, notes, and who drafts.

-- AlterTable
ALTER TABLE "draft_block" ADD COLUMN "marked" JSONB,
ADD COLUMN "proposed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN "max_pages" INTEGER,
ADD COLUMN "max_words" INTEGER,
ADD COLUMN "numbered" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "draft" (
    "submission_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("submission_id")
);

-- CreateTable
CREATE TABLE "draft_step" (
    "submission_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "client_id" TEXT NOT NULL,
    "seq" INTEGER,
    "person_id" UUID,
    "entity_id" UUID,
    "role" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "steps" JSONB NOT NULL,

    CONSTRAINT "draft_step_pkey" PRIMARY KEY ("submission_id","version")
);

-- CreateTable
CREATE TABLE "draft_snapshot" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submission_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "blocks" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(6) NOT NULL,
    "person_id" UUID,
    "entity_id" UUID,

    CONSTRAINT "draft_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "person_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "parts" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(6),

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submission_id" UUID NOT NULL,
    "block_id" UUID,
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "resolved_at" TIMESTAMPTZ(6),
    "resolved_by" UUID,

    CONSTRAINT "draft_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drafter" (
    "submission_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "may" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "drafter_pkey" PRIMARY KEY ("submission_id","entity_id")
);

-- CreateTable
CREATE TABLE "picture" (
    "file_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("file_id")
);

-- CreateIndex
CREATE INDEX "picture_submission_id_idx" ON "picture"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_step_submission_id_client_id_seq_key" ON "draft_step"("submission_id", "client_id", "seq");

-- CreateIndex
CREATE INDEX "draft_snapshot_submission_id_version_idx" ON "draft_snapshot"("submission_id", "version");

-- CreateIndex
CREATE INDEX "suggestion_submission_id_state_idx" ON "suggestion"("submission_id", "state");

-- CreateIndex
CREATE INDEX "draft_note_submission_id_idx" ON "draft_note"("submission_id");

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_step" ADD CONSTRAINT "draft_step_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_snapshot" ADD CONSTRAINT "draft_snapshot_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_note" ADD CONSTRAINT "draft_note_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_note" ADD CONSTRAINT "draft_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_note" ADD CONSTRAINT "draft_note_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafter" ADD CONSTRAINT "drafter_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafter" ADD CONSTRAINT "drafter_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "suggestion" ADD CONSTRAINT suggestion_state CHECK (state IN ('pending', 'accepted', 'rejected', 'withdrawn', 'overtaken'));
ALTER TABLE "drafter" ADD CONSTRAINT drafter_may CHECK (may IN ('write', 'suggest'));
ALTER TABLE "draft_step" ADD CONSTRAINT draft_step_counts CHECK (count > 0 AND version >= count);

-- Texts that were drafted before this version begin their history here.
INSERT INTO draft (submission_id) SELECT DISTINCT submission_id FROM draft_block;
INSERT INTO draft_snapshot (submission_id, version, blocks, kind, at)
  SELECT submission_id, 0, jsonb_agg(content ORDER BY ord), 'begun', chapeau_now() FROM draft_block GROUP BY submission_id;
