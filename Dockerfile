# Builds the prototype and the site once, then runs without anything that only building needs.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
EXPOSE 3000
# Set PASSWORD, and SESSION_SECRET so that visitors keep their answers when the container is replaced.
CMD ["node", "app/server/start.js"]
