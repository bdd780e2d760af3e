export { verifyCopy as POST } from "@/lib/submissions/doors";
