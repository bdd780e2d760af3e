export { uploadText as POST } from "@/lib/submissions/doors";
