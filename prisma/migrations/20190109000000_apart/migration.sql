-- A comment that somebody took out of its group: nothing groups it again but a hand.
ALTER TABLE "comment" ADD COLUMN "apart" BOOLEAN NOT NULL DEFAULT false;
